warraqSearch.shard("0077",["w3c",[2,1],"w3techs",[2,1],"windows",[2,1],"windows-1256",[2,1],"world",[7,1]]);

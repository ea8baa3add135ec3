warraqSearch.shard("0063",["c#",[2,2],"c++",[2,2],"cc",[2,1],"cndh",[10,1]]);

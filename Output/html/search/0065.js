warraqSearch.shard("0065",["e",[2,1],"en",[2,1],"engine",[2,1]]);

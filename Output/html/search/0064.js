warraqSearch.shard("0064",["dir",[2,1]]);

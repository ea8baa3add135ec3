warraqSearch.shard("0067",["geoffrey",[7,1]]);

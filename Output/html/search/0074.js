warraqSearch.shard("0074",["the",[7,3],"translated",[7,1]]);

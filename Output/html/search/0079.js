warraqSearch.shard("0079",["yale",[7,1]]);

warraqSearch.shard("0078",["x",[2,2]]);

warraqSearch.shard("0072",["rfc",[2,1]]);

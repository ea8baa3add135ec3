warraqSearch.shard("0073",["shaping",[2,1],"share",[2,1],"std",[2,1],"string",[2,1]]);

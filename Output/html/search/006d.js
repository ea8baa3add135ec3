warraqSearch.shard("006d",["m",[7,1],"mc",[2,2],"mc2",[2,1]]);

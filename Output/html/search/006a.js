warraqSearch.shard("006a",["johannes",[7,1],"jonathan",[7,1]]);

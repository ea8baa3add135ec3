warraqSearch.shard("0068",["harfbuzz",[2,1],"haven",[7,1],"history",[7,1]]);

warraqSearch.shard("0066",["f",[2,1],"fc-list",[2,1],"fefb",[2,1],"ff",[2,1],"fonts",[2,1],"french",[7,1]]);

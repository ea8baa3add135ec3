warraqSearch.shard("006c",["l",[2,1],"lang",[2,1],"lri",[2,1],"ltr",[2,1]]);

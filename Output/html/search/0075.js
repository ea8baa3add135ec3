warraqSearch.shard("0075",["u+",[2,12],"unicode",[2,11],"university",[7,2],"unoct",[10,1],"usr",[2,1],"utf-16",[2,1],"utf-8",[2,3]]);

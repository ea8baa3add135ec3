warraqSearch.shard("0069",["iec",[2,1],"iiif",[7,1],"impact",[7,1],"in",[7,1],"islamic",[7,1],"iso",[2,2,7,1]]);

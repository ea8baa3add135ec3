warraqSearch.shard("0062",["bcij",[10,1],"bdi",[2,1],"before",[7,1],"bidirectional",[2,1],"bloom",[7,1],"book",[7,1],"by",[7,1]]);

warraqSearch.shard("006f",["of",[7,1]]);

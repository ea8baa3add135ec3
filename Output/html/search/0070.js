warraqSearch.shard("0070",["paper",[7,2],"pdi",[2,1],"pedersen",[7,1],"press",[7,2],"princeton",[7,1],"print",[7,1],"python",[2,1]]);

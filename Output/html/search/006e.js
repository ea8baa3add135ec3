warraqSearch.shard("006e",["net",[2,2],"new",[7,1],"nfc",[2,3],"nfd",[2,1],"nfkc",[2,3],"nfkd",[2,1],"normalization",[2,1]]);

package org.fengqiao.dossier.storage;

class LocalStorageTests extends StorageContract {

    @Override
    Storage storage() {
        return new LocalStorage(folder.resolve("store"));
    }
}

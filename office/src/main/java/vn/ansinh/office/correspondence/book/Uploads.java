package vn.ansinh.office.correspondence.book;

import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.registry.paper.CheckedFile;

/** Files as a form sends them. */
final class Uploads {
    private Uploads() {}

    static NewFile file(CheckedFile file) {
        return new NewFile(file.name(), file.media().type(), file.content());
    }
}

package vn.ansinh.office.correspondence.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.registry.paper.CheckedFile;

/** Files as a form sends them. */
final class Uploads {
    private Uploads() {}

    static CheckedFile.Outcome check(MultipartFile file) {
        try {
            return CheckedFile.check(
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NewFile file(CheckedFile file) {
        return new NewFile(file.name(), file.media().type(), file.content());
    }
}

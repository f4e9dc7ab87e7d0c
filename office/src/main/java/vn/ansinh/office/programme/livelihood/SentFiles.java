package vn.ansinh.office.programme.livelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.paper.CheckedFile;

/** Reads the files that came with a form. */
final class SentFiles {
    private SentFiles() {}

    static List<CheckedFile> of(@Nullable List<MultipartFile> sent, String field, TypedFields fields) {
        List<CheckedFile> fine = new ArrayList<>();
        for (MultipartFile one : Objects.requireNonNullElse(sent, List.<MultipartFile>of())) {
            if (!one.isEmpty()) {
                switch (CheckedFile.check(one)) {
                    case CheckedFile.Outcome.Refused(Said why) ->
                        fields.wrong(field, why.key(), why.values().toArray());
                    case CheckedFile.Outcome.Fine(CheckedFile file) -> fine.add(file);
                }
            }
        }
        return fine;
    }
}

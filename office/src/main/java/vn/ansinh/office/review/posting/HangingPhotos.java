package vn.ansinh.office.review.posting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** Photographs of what hangs. */
@Component
class HangingPhotos {
    private final Shelf shelf;
    private final JdbcClient sql;

    HangingPhotos(JdbcClient sql) {
        this.shelf = new Shelf(sql, "review.hanging_photo", "photo_id", "hanging_id");
        this.sql = sql;
    }

    /** Whether whoever acts sees the copy. */
    @Transactional(readOnly = true)
    public boolean isThere(UUID hanging) {
        return sql.sql("select count(*) from review.hanging where hanging_id = :hanging")
                        .param("hanging", hanging)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Shelf.Kept> of(UUID hanging) {
        return shelf.of(hanging);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID hanging, UUID photo) {
        return shelf.content(hanging, photo);
    }

    @Transactional
    public void keep(UUID hanging, CheckedFile file) {
        shelf.keep(hanging, file);
    }
}

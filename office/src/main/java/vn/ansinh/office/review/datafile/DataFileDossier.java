package vn.ansinh.office.review.datafile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.DossierPart;
import vn.ansinh.office.review.round.Round;

/** The data file beside the submission: as whoever takes the whole file may see it. */
@Component
class DataFileDossier implements DossierPart {
    private final DataFiles files;

    DataFileDossier(DataFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(Round round) {
        return files.isThere(round)
                ? List.of(new Piece.Worked("tep-du-lieu", "xlsx", () -> files.taken(round)))
                : List.of();
    }
}

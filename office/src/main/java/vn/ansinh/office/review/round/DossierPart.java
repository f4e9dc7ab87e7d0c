package vn.ansinh.office.review.round;

import java.util.List;
import java.util.function.Supplier;
import vn.ansinh.office.document.AdministrativeDocument;

/** What a part of the review puts into its whole file. */
public interface DossierPart {
    /** Its place: that of the step from which its papers come, in tens. */
    int order();

    /** Its papers; none while there are none. */
    List<Piece> of(Round round);

    /** A paper, named for the folder without number and ending. */
    sealed interface Piece {
        String name();

        /** Made now, as Word and PDF. */
        record Made(String name, AdministrativeDocument paper) implements Piece {}

        /** As it was issued or received; {@code extension} without its dot. */
        @SuppressWarnings("ArrayRecordComponent") // a file is bytes; two are never compared
        record Kept(String name, String extension, byte[] content) implements Piece {}

        /** Worked out only when the file is taken, which is then written into the log; {@code extension} without its dot. */
        record Worked(String name, String extension, Supplier<byte[]> content) implements Piece {}
    }
}

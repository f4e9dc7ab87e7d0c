package vn.ansinh.office.review.round;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;

/** Trọn bộ hồ sơ of a review: every paper of it, numbered in the order of the steps, in one packed file. */
@Component
class Dossier {
    private final List<DossierPart> parts;

    Dossier(ObjectProvider<DossierPart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DossierPart::order))
                .toList();
    }

    /** The papers in their order. */
    @Transactional(readOnly = true)
    public List<DossierPart.Piece> pieces(Round round) {
        return parts.stream().flatMap(part -> part.of(round).stream()).toList();
    }

    /** A file of the dossier. */
    @SuppressWarnings("ArrayRecordComponent") // a file is bytes; two are never compared
    private record Packed(String name, byte[] content) {}

    /** All of them packed; Word and PDF of one paper have one number. */
    @Transactional(readOnly = true)
    public byte[] packed(Round round) {
        // what is worked out asks the database, so it is done here and not on the threads that render
        List<DossierPart.Piece> pieces =
                pieces(round).stream().map(Dossier::workedOut).toList();
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < pieces.size(); at++) {
            number += at > 0 && isOfOnePaper(pieces.get(at - 1), pieces.get(at)) ? 0 : 1;
            numbers.add(number);
        }
        List<List<Packed>> rendered = java.util.stream.IntStream.range(0, pieces.size())
                .parallel()
                .mapToObj(at -> files(numbers.get(at), pieces.get(at)))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Packed file : rendered.stream().flatMap(List::stream).toList()) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Word and PDF of a paper that was issued; two lists of one group that hung one after the other are two papers of one name. */
    private static boolean isOfOnePaper(DossierPart.Piece before, DossierPart.Piece piece) {
        return before instanceof DossierPart.Piece.Kept first
                && piece instanceof DossierPart.Piece.Kept second
                && first.name().equals(second.name())
                && !first.extension().equals(second.extension());
    }

    private static DossierPart.Piece workedOut(DossierPart.Piece piece) {
        return piece instanceof DossierPart.Piece.Worked worked
                ? new DossierPart.Piece.Kept(
                        worked.name(), worked.extension(), worked.content().get())
                : piece;
    }

    private static List<Packed> files(int number, DossierPart.Piece piece) {
        String name = String.format(Locale.ROOT, "%03d-%s", number, piece.name());
        return switch (piece) {
            case DossierPart.Piece.Made made ->
                List.of(
                        new Packed(name + ".docx", Rendering.render(made.paper(), Format.DOCX)),
                        new Packed(name + ".pdf", Rendering.render(made.paper(), Format.PDF)));
            case DossierPart.Piece.Kept kept -> List.of(new Packed(name + "." + kept.extension(), kept.content()));
            case DossierPart.Piece.Worked worked ->
                throw new IllegalStateException(worked.name() + " is to be worked out before");
        };
    }
}

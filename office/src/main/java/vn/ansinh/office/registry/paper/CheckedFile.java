package vn.ansinh.office.registry.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.office.platform.web.Said;

/** A file that is what it says it is, with a small JPEG of it that has none of the data that a camera adds. */
public final class CheckedFile {
    /** In megabytes; a photograph of a phone has two to eight. */
    public static final int LARGEST = 15;

    private static final long MEGABYTE = 1024L * 1024;

    /** In millions of picture points: more would fill the memory once unpacked. */
    private static final long MOST_POINTS = 60;

    private static final int MOST_PAGES = 200;
    private static final int THUMBNAIL = 240;
    private static final int LONGEST_NAME = 200;
    private static final int COARSE = 40;

    private final String name;
    private final Media media;
    private final byte[] content;
    private final byte[] thumbnail;

    private CheckedFile(String name, Media media, byte[] content, byte[] thumbnail) {
        this.name = name;
        this.media = media;
        this.content = content;
        this.thumbnail = thumbnail;
    }

    public String name() {
        return name;
    }

    public Media media() {
        return media;
    }

    /** As received. */
    public byte[] content() {
        return content;
    }

    /** A small JPEG of it, turned as the camera was held. */
    public byte[] thumbnail() {
        return thumbnail;
    }

    /** What came of a file. */
    public sealed interface Outcome {
        record Fine(CheckedFile file) implements Outcome {}

        /** It cannot be kept, and why. */
        record Refused(Said why) implements Outcome {}
    }

    /** Looks whether a file that a form sent may be kept. */
    public static Outcome check(MultipartFile file) {
        try {
            return check(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks whether a file may be kept; {@code sent} is the name with which it came. */
    public static Outcome check(String sent, byte[] content) {
        String name =
                sent.substring(sent.replace('\\', '/').lastIndexOf('/') + 1).strip();
        if (content.length == 0) {
            return refused("paper.fault.empty", name);
        }
        if (content.length > LARGEST * MEGABYTE) {
            return refused("paper.fault.large", name, LARGEST);
        }
        Optional<Media> media = Media.of(content);
        if (media.isEmpty()) {
            return refused("paper.fault.kind", name);
        }
        try {
            byte[] thumbnail = media.get().isPicture() ? ofPicture(content) : ofDocument(content);
            return new Outcome.Fine(new CheckedFile(
                    name.isEmpty() ? "giay-to." + media.get().extension() : shortened(name),
                    media.get(),
                    content,
                    thumbnail));
            // a file from outside can break its reader in many ways; all mean that it is not what it says
        } catch (IOException | RuntimeException broken) {
            return refused("paper.fault.broken", name);
        }
    }

    private static byte[] ofPicture(byte[] content) throws IOException {
        long points = points(content);
        if (points <= 0 || points > MOST_POINTS * 1_000_000) {
            throw new IOException("a picture of " + points + " points");
        }
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        Thumbnails.of(new ByteArrayInputStream(content))
                .size(THUMBNAIL, THUMBNAIL)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg")
                .toOutputStream(small);
        return small.toByteArray();
    }

    /** Read from its head, before anything is unpacked. */
    private static long points(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] ofDocument(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages == 0 || pages > MOST_PAGES) {
                throw new IOException("a document of " + pages + " pages");
            }
            ByteArrayOutputStream small = new ByteArrayOutputStream();
            Thumbnails.of(new PDFRenderer(document).renderImageWithDPI(0, COARSE))
                    .size(THUMBNAIL, THUMBNAIL)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat("jpg")
                    .toOutputStream(small);
            return small.toByteArray();
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static Outcome refused(String key, Object... values) {
        return new Outcome.Refused(Said.of(key, values));
    }
}

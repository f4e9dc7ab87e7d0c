package vn.ansinh.office.document.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A paper as PDF: typeset from XHTML, every font embedded, tagged for screen readers. */
final class PdfPaper {
    static {
        // The typesetter tells of every font and style sheet it loads; only what goes wrong is worth a line.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Composition composition;

    PdfPaper(Composition composition) {
        this.composition = composition;
    }

    byte[] bytes() {
        try (PDDocument pdf = new PDDocument()) {
            typeset(pdf);
            settle(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void typeset(PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        for (Typeface face : Typeface.ALL) {
            builder.useFont(
                    new PDFontSupplier(face.embeddedIn(pdf)),
                    Typeface.FAMILY,
                    face.weight(),
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        builder.usePdfUaAccessibility(true);
        builder.withProducer("An Sinh");
        builder.withHtmlContent(new PageMarkup(composition).xhtml(), null);
        builder.toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /** The day of the paper stands for the time of making, so that the same paper is the same file. */
    private void settle(PDDocument pdf) {
        long instant = composition
                .document()
                .standing()
                .day()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toEpochMilli();
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        day.setTimeInMillis(instant);
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setCreationDate(day);
        about.setModificationDate(day);
        about.setTitle(composition.document().name());
        about.setAuthor(composition.document().issuer().shortName());
        pdf.setDocumentId(instant);
    }
}

package vn.ansinh.office.document.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office file being packed. Its parts carry the day of the paper, so that the same paper is the same file. */
final class OfficePackage {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);
    private final LocalDate day;

    OfficePackage(LocalDate day) {
        this.day = day;
    }

    OfficePackage part(String name, String xml) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(day.atStartOfDay());
            zip.putNextEntry(entry);
            zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Title, office and day of the paper, as the viewer's window shows them. */
    OfficePackage about(Composition composition) {
        String moment = day + "T00:00:00Z";
        return part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                        + escape(composition.document().name())
                        + "</dc:title><dc:creator>"
                        + escape(composition.document().issuer().shortName())
                        + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + moment
                        + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + moment
                        + "</dcterms:modified><dc:language>vi-VN</dc:language></cp:coreProperties>");
    }

    /** The package's own relations: its main part and what it says about itself. */
    OfficePackage root(String mainPart) {
        return part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "officeDocument\" Target=\"" + mainPart
                        + "\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
    }

    /** Relations of a part, {@code type target} each, numbered from rId1. */
    OfficePackage relations(String part, String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int place = 0; place < typesAndTargets.length; place += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(place / 2 + 1)
                    .append("\" Type=\"")
                    .append(RELATIONS)
                    .append(typesAndTargets[place])
                    .append("\" Target=\"")
                    .append(typesAndTargets[place + 1])
                    .append("\"/>");
        }
        return part(part, xml.append("</Relationships>").toString());
    }

    /** The kinds of the parts, {@code name kind} each. */
    OfficePackage types(String... namesAndKinds) {
        StringBuilder xml = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        for (int place = 0; place < namesAndKinds.length; place += 2) {
            xml.append("<Override PartName=\"/")
                    .append(namesAndKinds[place])
                    .append("\" ContentType=\"application/vnd.openxmlformats-officedocument.")
                    .append(namesAndKinds[place + 1])
                    .append("+xml\"/>");
        }
        return part("[Content_Types].xml", xml.append("</Types>").toString());
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    static String escape(String words) {
        return Composition.clean(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

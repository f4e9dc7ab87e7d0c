package vn.ansinh.office.benefit.payment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.ansinh.office.benefit.enrolment.Payee;

/**
 * Lệnh chuyển tiền theo ISO 20022 (pain.001.001.09): what goes to accounts, as an order that a bank reads (ADR 0192). Letters are those
 * that every bank takes; what the money is for is not said.
 */
final class Pain001 {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final int LONGEST_NAME = 140;
    private static final int LONGEST_ID = 35;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final XMLStreamWriter xml;

    private Pain001(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The rows of a list that go to an account. */
    static List<Slip> transferred(List<Slip> slips) {
        return slips.stream()
                .filter(slip -> !slip.to().isCash() && slip.total() > 0)
                .toList();
    }

    /**
     * The order.
     *
     * @param slips those that go to an account; at least one
     * @param day on which the bank carries it out
     */
    static byte[] of(PaymentRun run, List<Slip> slips, Payer payer, String ward, LocalDate day, java.time.Instant now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "Document");
            xml.writeDefaultNamespace(NAMESPACE);
            new Pain001(xml).order(run, slips, payer, ward, day, now);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return out.toByteArray();
    }

    private void order(PaymentRun run, List<Slip> slips, Payer payer, String ward, LocalDate day, java.time.Instant now)
            throws XMLStreamException {
        String id = id(run, "");
        String sum = String.valueOf(slips.stream().mapToLong(Slip::total).sum());
        begin("CstmrCdtTrfInitn");
        begin("GrpHdr");
        text("MsgId", id);
        text("CreDtTm", MOMENT.format(LocalDateTime.ofInstant(now, ZONE).truncatedTo(ChronoUnit.SECONDS)));
        text("NbOfTxs", String.valueOf(slips.size()));
        text("CtrlSum", sum);
        named("InitgPty", ward);
        end();
        begin("PmtInf");
        text("PmtInfId", id);
        text("PmtMtd", "TRF");
        text("BtchBookg", "true");
        text("NbOfTxs", String.valueOf(slips.size()));
        text("CtrlSum", sum);
        begin("ReqdExctnDt");
        text("Dt", day.toString());
        end();
        named("Dbtr", payer.debtor());
        account("DbtrAcct", payer.debtorAccount());
        begin("DbtrAgt");
        begin("FinInstnId");
        text("BICFI", payer.debtorBank());
        end();
        end();
        for (Slip slip : slips) {
            transfer(run, slip);
        }
        end();
        end();
    }

    private void transfer(PaymentRun run, Slip slip) throws XMLStreamException {
        Payee.Account account = slip.to().account().orElseThrow();
        begin("CdtTrfTxInf");
        begin("PmtId");
        text("EndToEndId", id(run, "-" + slip.number()));
        end();
        begin("Amt");
        xml.writeStartElement(NAMESPACE, "InstdAmt");
        xml.writeAttribute("Ccy", "VND");
        xml.writeCharacters(String.valueOf(slip.total()));
        xml.writeEndElement();
        end();
        begin("CdtrAgt");
        begin("FinInstnId");
        text("Nm", latin(account.bank(), LONGEST_NAME));
        end();
        end();
        named("Cdtr", account.holder().isEmpty() ? slip.to().name() : account.holder());
        account("CdtrAcct", account.number());
        begin("RmtInf");
        text(
                "Ustrd",
                "Chi tra thang " + run.month().getMonthValue() + "/"
                        + run.month().getYear() + " STT " + slip.number());
        end();
        end();
    }

    private static String id(PaymentRun run, String rest) {
        String text = "AS-" + run.month() + "-" + run.attempt() + "-"
                + run.id().toString().substring(24) + rest;
        return text.substring(0, Math.min(LONGEST_ID, text.length()));
    }

    private void named(String element, String name) throws XMLStreamException {
        begin(element);
        text("Nm", latin(name, LONGEST_NAME));
        end();
    }

    private void account(String element, String number) throws XMLStreamException {
        begin(element);
        begin("Id");
        begin("Othr");
        text("Id", latin(number, 34));
        end();
        end();
        end();
    }

    private void begin(String element) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String element, String words) throws XMLStreamException {
        begin(element);
        xml.writeCharacters(words);
        end();
    }

    /** Without diacritics, and without signs that banks refuse. */
    static String latin(String words, int longest) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.substring(0, Math.min(longest, plain.length()));
    }
}

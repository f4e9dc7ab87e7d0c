package vn.ansinh.office.platform.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What every template may ask: words and numbers in the person's language, who looks, which day, which address. */
public final class Shell {
    private final Words words;
    private final Assets assets;
    private final Language language;
    private final Writing writing;
    private final Visitor visitor;
    private final Waiting waiting;
    private final String ward;
    private final LocalDate today;
    private final boolean demonstration;
    private final AsOf asOf;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Shell(
            Words words,
            Assets assets,
            Visitor visitor,
            Waiting waiting,
            String ward,
            LocalDate today,
            boolean demonstration,
            AsOf asOf,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.words = words;
        this.assets = assets;
        this.language = Language.of(request);
        this.writing = Writing.in(language);
        this.visitor = visitor;
        this.waiting = waiting;
        this.ward = ward;
        this.today = today;
        this.demonstration = demonstration;
        this.asOf = asOf;
        this.request = request;
        this.response = response;
    }

    /** The words of a key, values filled in. */
    public String text(String key, @Nullable Object... values) {
        Object[] known =
                Arrays.stream(values).map(value -> value == null ? "" : value).toArray();
        return words.text(language, key, known);
    }

    /** Whether a key has words. */
    public boolean has(String key) {
        return words.has(language, key);
    }

    /** Whether the person reads English. */
    public boolean english() {
        return language == Language.ENGLISH;
    }

    /** The language of the page. */
    public Language language() {
        return language;
    }

    /** Who looks. */
    public Visitor user() {
        return visitor;
    }

    /** Whether the person may use the use case of this name. */
    public boolean can(String useCase) {
        return visitor.may().test(useCase);
    }

    /** How much work waits for the person; nothing is asked for those who have no inbox. */
    public long waiting() {
        return visitor.isKnown() && can("SEE_SITUATION") ? waiting.count() : 0;
    }

    /** The name of the ward; empty when none is known. */
    public String ward() {
        return ward;
    }

    /** The places that the person may enter. */
    public List<Place> places() {
        return Arrays.stream(Place.values())
                .filter(place -> place != Place.NONE && can(place.useCase()))
                .toList();
    }

    /** The day that it is. */
    public LocalDate today() {
        return today;
    }

    /** Whether the day comes from the clock of the demonstration. */
    public boolean demonstration() {
        return demonstration;
    }

    /** The day whose state the page shows. */
    public AsOf asOf() {
        return asOf;
    }

    /** {@code 24/11/2026}; empty for no date. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : writing.date(date);
    }

    /** {@code Thứ Ba, 24/11/2026}. */
    public String longDate(LocalDate date) {
        return writing.longDate(date);
    }

    /** {@code Thứ Ba}. */
    public String weekday(LocalDate date) {
        return writing.weekday(date);
    }

    /** {@code 08:15 24/11/2026}; empty for none. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : writing.moment(instant);
    }

    /** {@code 8.999}. */
    public String number(long number) {
        return writing.number(number);
    }

    /** {@code 1,5}. */
    public String number(BigDecimal number) {
        return writing.number(number);
    }

    /** {@code 1.080.000 đ}. */
    public String money(long dong) {
        return writing.money(dong);
    }

    /** {@code 0,67%}. */
    public String percent(long part, long whole) {
        return writing.percent(part, whole);
    }

    /** The address of a file of ours: {@code asset("ansinh.css")}. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The address with the as-of day of this page, when it is not today. */
    public String link(String address) {
        return asOf.isToday()
                ? address
                : address + (address.indexOf('?') < 0 ? "?" : "&") + AsOf.PARAMETER + "=" + asOf.date();
    }

    /** What the address of this page asks for, except the as-of day and the page of a list. */
    public List<Map.Entry<String, String>> parameters() {
        return request.getParameterMap().entrySet().stream()
                .filter(each ->
                        !each.getKey().equals(AsOf.PARAMETER) && !each.getKey().equals("page"))
                .flatMap(each -> Arrays.stream(each.getValue()).map(value -> Map.entry(each.getKey(), value)))
                .toList();
    }

    /** The path of this page, without its query. */
    public String path() {
        return Addresses.path(request);
    }

    /** The whole address of this page inside the office, for coming back to it. */
    public String here() {
        return Addresses.here(request);
    }

    /** The value that every change must send along; empty where none is needed. */
    public String csrfToken() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** The hidden field of a form that changes something. */
    public Content csrf() {
        return output -> {
            if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
                output.writeContent("<input type=\"hidden\" name=\"");
                output.writeContent(token.getParameterName());
                output.writeContent("\" value=\"");
                output.writeContent(token.getToken());
                output.writeContent("\">");
            }
        };
    }

    /** The sentence that the last change left for this page; gone once taken. */
    public Optional<Flash> flash() {
        return Flash.take(request, response);
    }

    /** The sentence of a flash. */
    public String text(Flash flash) {
        return words.text(language, flash.key(), flash.values().toArray());
    }
}

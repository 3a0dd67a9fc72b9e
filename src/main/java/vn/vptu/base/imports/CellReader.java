package vn.vptu.base.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vptu.base.FieldError;
import vn.vptu.base.content.CellValues;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.money.Dong;
import vn.vptu.base.money.MoneyFormatException;
import vn.vptu.base.text.SearchKey;

/** Understands the cells of a column: text as it is, numbers, days, yes and no, one of a few words. */
final class CellReader {

    /** Longer than any field; what a field itself takes is said by its own check. */
    private static final int LONGEST = 2_000;

    /** What stands in an error of a spreadsheet is short. */
    private static final int QUOTED = 60;

    private static final Pattern FAULT = Pattern.compile("#(REF|VALUE|NAME|NULL|NUM|SPILL|CALC|DIV/0)[!?]|#N/A");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,9}|\\d{1,3}([. ]\\d{3}){1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})(\\s+\\d{1,2}:\\d{2}(:\\d{2})?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ]\\d{1,2}:\\d{2}(:\\d{2})?)?");
    /** Days from 1927 to 2119 as a spreadsheet counts them. */
    private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}");

    private static final Set<String> YES = Set.of(
            "co",
            "x",
            "v",
            "yes",
            "y",
            "true",
            "1",
            "dung",
            "dang dung",
            "dang su dung",
            "dang lam viec",
            "con cong tac",
            "in use");
    private static final Set<String> NO = Set.of(
            "khong",
            "k",
            "no",
            "n",
            "false",
            "0",
            "sai",
            "ngung dung",
            "ngung su dung",
            "da nghi",
            "nghi viec",
            "retired");

    private final Translations words;
    private final boolean since1904;
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    CellReader(Translations words, boolean since1904) {
        this.words = words;
        this.since1904 = since1904;
    }

    /** What a cell says. */
    sealed interface Result {
        record Value(Object value) implements Result {}

        record Nothing() implements Result {}

        record Wrong(FieldError error) implements Result {}
    }

    Result read(ImportColumn column, String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return column.required() ? wrong(column, "imports.error.missing") : new Result.Nothing();
        }
        if (text.length() > LONGEST) {
            return wrong(column, "common.error.too-long", text.length(), LONGEST);
        }
        if (FAULT.matcher(text).matches()) {
            return wrong(column, "imports.error.cell", text);
        }
        if (text.startsWith("=")) {
            return wrong(column, "imports.error.formula", quoted(text));
        }
        return switch (column.kind()) {
            case TEXT, REFERENCE -> new Result.Value(text);
            case NUMBER ->
                NUMBER.matcher(text).matches()
                        ? new Result.Value(Integer.valueOf(text.replaceAll("[. ]", "")))
                        : wrong(column, "imports.error.number", quoted(text));
            case MONEY -> money(column, text);
            case DATE ->
                date(text)
                        .<Result>map(Result.Value::new)
                        .orElseGet(() -> wrong(column, "imports.error.date", quoted(text)));
            case YES_NO -> yesOrNo(column, text);
            case CHOICE -> choice(column, text);
        };
    }

    private static Result money(ImportColumn column, String text) {
        try {
            return new Result.Value(Dong.parse(text));
        } catch (MoneyFormatException noAmount) {
            return wrong(column, noAmount.messageCode(), quoted(text));
        }
    }

    private static Result yesOrNo(ImportColumn column, String text) {
        String key = SearchKey.of(text);
        if (YES.contains(key)) {
            return new Result.Value(true);
        }
        return NO.contains(key) ? new Result.Value(false) : wrong(column, "imports.error.yes-no", quoted(text));
    }

    private Result choice(ImportColumn column, String text) {
        String value =
                choices.computeIfAbsent(column.field(), field -> known(column)).get(SearchKey.of(text));
        if (value != null) {
            return new Result.Value(value);
        }
        String offered = column.choices().stream()
                .map(choice -> StoredErrors.word(choice.key()))
                .collect(Collectors.joining(", "));
        return wrong(column, "imports.error.choice", quoted(text), offered);
    }

    /** Everything that can be written for the choices of a column. */
    private Map<String, String> known(ImportColumn column) {
        Map<String, String> known = new HashMap<>();
        for (ImportColumn.Choice choice : column.choices()) {
            known.put(SearchKey.of(choice.value()), choice.value());
            known.put(SearchKey.of(words.in(Translations.ENGLISH).say(choice.key())), choice.value());
            known.put(SearchKey.of(words.in(Translations.VIETNAMESE).say(choice.key())), choice.value());
        }
        return known;
    }

    private Optional<LocalDate> date(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return date(day.group(3), day.group(2), day.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(
                        CellValues.moment(Integer.parseInt(text), since1904).toLocalDate())
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED - 1) + "…";
    }

    private static Result wrong(ImportColumn column, String code, Object... args) {
        return new Result.Wrong(FieldError.of(column.field(), code, args));
    }
}

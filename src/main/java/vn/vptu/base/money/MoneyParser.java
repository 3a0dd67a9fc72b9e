package vn.vptu.base.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vptu.base.money.MoneyFormatException.Reason;
import vn.vptu.base.text.SearchKey;

/** Reads amounts by the rules that {@link Dong#parse} states. */
final class MoneyParser {

    /** Longer texts are no amounts, and reading their digits would take time for nothing. */
    private static final int LONGEST = 80;

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern MINUSES = Pattern.compile("[\u2010\u2012\u2013\u2212]");
    private static final Pattern SHAPE = Pattern.compile("(?<sign>[-+] ?)?(?<open>\\( ?)?"
            + "(?<number>[0-9](?:[0-9., ]*[0-9])?)(?<inner> ?\\))?"
            + "(?<unit>[^0-9()]*)(?<outer>\\))?");
    private static final Pattern UNIT =
            Pattern.compile("(?<scale>(?:nghin|ngan) ?(?:ty|ti)|nghin|ngan|k|trieu|tr|ty|ti)? ?(?:dong|d|\u20ab|vnd)?");
    private static final Pattern SEPARATOR = Pattern.compile("[., ]");

    private final String text;

    private MoneyParser(String text) {
        this.text = text;
    }

    static long parse(String text) {
        return new MoneyParser(text).read();
    }

    private long read() {
        if (text.length() > LONGEST) {
            throw refusal(Reason.NOT_A_NUMBER);
        }
        String plain =
                MINUSES.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("-");
        if (plain.isEmpty()) {
            throw refusal(Reason.EMPTY);
        }
        Matcher shape = SHAPE.matcher(plain);
        if (!shape.matches() || !bracketsFit(shape)) {
            throw refusal(Reason.NOT_A_NUMBER);
        }
        int digits = unitDigits(shape.group("unit"));
        BigDecimal amount = number(shape.group("number"), digits > 0).scaleByPowerOfTen(digits);
        String sign = shape.group("sign");
        boolean negative = shape.group("open") != null || sign != null && sign.startsWith("-");
        return whole(negative ? amount.negate() : amount);
    }

    private static boolean bracketsFit(Matcher shape) {
        boolean inner = shape.group("inner") != null;
        boolean outer = shape.group("outer") != null;
        return shape.group("open") == null ? !inner && !outer : inner != outer && shape.group("sign") == null;
    }

    private int unitDigits(String written) {
        Matcher unit = UNIT.matcher(SearchKey.of(written));
        if (!unit.matches()) {
            throw refusal(Reason.NOT_A_NUMBER);
        }
        String scale = unit.group("scale");
        return switch (scale) {
            case null -> MoneyUnit.DONG.digits();
            case "nghin", "ngan", "k" -> MoneyUnit.NGHIN.digits();
            case "trieu", "tr" -> MoneyUnit.TRIEU.digits();
            case "ty", "ti" -> MoneyUnit.TY.digits();
            default -> MoneyUnit.NGHIN.digits() + MoneyUnit.TY.digits();
        };
    }

    private BigDecimal number(String written, boolean hasUnit) {
        List<String> runs = List.of(SEPARATOR.split(written, -1));
        List<String> separators =
                SEPARATOR.matcher(written).results().map(found -> found.group()).toList();
        if (separators.isEmpty()) {
            return new BigDecimal(written);
        }
        String last = separators.getLast();
        boolean oneKind = separators.stream().distinct().count() == 1;
        if (oneKind && isGrouped(runs)) {
            if (hasUnit && separators.size() == 1 && last.equals(",")) {
                throw refusal(Reason.AMBIGUOUS);
            }
            return new BigDecimal(String.join("", runs));
        }
        List<String> wholeRuns = runs.subList(0, runs.size() - 1);
        List<String> splitters = separators.subList(0, separators.size() - 1);
        boolean oneSplitter = splitters.stream().distinct().count() <= 1 && !splitters.contains(last);
        if (last.equals(" ") || !oneSplitter || !splitters.isEmpty() && !isGrouped(wholeRuns)) {
            throw refusal(Reason.GROUPING);
        }
        return decimal(String.join("", wholeRuns), runs.getLast(), hasUnit);
    }

    private BigDecimal decimal(String whole, String fraction, boolean hasUnit) {
        BigDecimal value = new BigDecimal(whole + '.' + fraction);
        if (!hasUnit && value.signum() != 0) {
            // "1234.000" may be 1.234.000, and "100,00" more likely is 100.000 with a lost zero than a copied cell.
            if (whole.length() < 4) {
                throw refusal(Reason.FRACTION_OF_DONG);
            }
            if (fraction.length() == 3) {
                throw refusal(Reason.GROUPING);
            }
        }
        return value;
    }

    private static boolean isGrouped(List<String> runs) {
        String first = runs.getFirst();
        return !first.isEmpty()
                && first.length() <= 3
                && first.charAt(0) != '0'
                && runs.stream().skip(1).allMatch(run -> run.length() == 3);
    }

    private long whole(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        if (shortest.scale() > 0) {
            throw refusal(Reason.FRACTION_OF_DONG);
        }
        try {
            return shortest.longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw refusal(Reason.OUT_OF_RANGE);
        }
    }

    private MoneyFormatException refusal(Reason reason) {
        return new MoneyFormatException(reason, text);
    }
}

package vn.vptu.bench;

import java.util.List;

/** A measured row, in words. */
public record Line(
        String operation, String p50, String p95, String target, String floor, String ratio, String verdict) {

    static final Line HEAD = new Line("operation", "p50", "p95", "target", "floor p50 / p95", "ratio p50 / p95", "");

    List<String> cells() {
        return List.of(operation, p50, p95, target, floor, ratio, verdict);
    }
}

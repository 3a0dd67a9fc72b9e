package vn.vptu.security.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says of itself, shortened to what people recognise: "Chrome · Windows". */
final class Devices {

    private static final int LONGEST = 200;

    /** In this order: most browsers also claim to be another. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("coc_coc", "Cốc Cốc");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Devices() {}

    /** The device behind this header; null when there is none. */
    static String of(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return null;
        }
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (browser == null && system == null) {
            return userAgent.length() <= LONGEST ? userAgent : userAgent.substring(0, LONGEST);
        }
        return browser == null ? system : system == null ? browser : browser + " · " + system;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}

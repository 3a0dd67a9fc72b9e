package vn.vptu.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** What comes over the wire to a page, heads and all, as it is compressed there. */
final class Wire {

    private final Map<String, Long> bytes = new HashMap<>();
    private final Map<String, String> cacheControl = new HashMap<>();
    private final Map<String, String> encodings = new HashMap<>();

    Wire(Page page) {
        CDPSession network = page.context().newCDPSession(page);
        network.on("Network.responseReceived", event -> {
            JsonObject response = event.getAsJsonObject("response");
            String address = response.get("url").getAsString();
            Map<String, String> headers = new HashMap<>();
            response.getAsJsonObject("headers")
                    .entrySet()
                    .forEach(header -> headers.put(
                            header.getKey().toLowerCase(java.util.Locale.ROOT),
                            header.getValue().getAsString()));
            cacheControl.put(address, headers.getOrDefault("cache-control", ""));
            encodings.put(address, headers.getOrDefault("content-encoding", ""));
        });
        network.on(
                "Network.loadingFinished",
                event -> bytes.merge(
                        event.get("requestId").getAsString(),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        network.send("Network.enable");
    }

    /** All bytes so far. */
    long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How long each file may be kept, by its address. */
    Map<String, String> cacheControl() {
        return cacheControl;
    }

    /** How each answer was compressed, by its address. */
    Map<String, String> encodings() {
        return encodings;
    }
}

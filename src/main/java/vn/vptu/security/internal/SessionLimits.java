package vn.vptu.security.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a key or a click
 * @param longest however busy
 */
@ConfigurationProperties("vptu.session")
record SessionLimits(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("12h") Duration longest) {}

package vn.vptu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;
import vn.vptu.security.internal.TestAccounts;

/** The test runs as somebody who holds these roles, and no others, for the whole office. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = TestAccounts.Factory.class)
public @interface AsUser {

    /** Names of {@link vn.vptu.base.Roles}. */
    String[] value();
}

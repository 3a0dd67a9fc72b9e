package vn.vptu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.vptu.VptuApplication;

/**
 * The only Spring test of the project: the whole application on a real port, in production mode, on the tests' database.
 * One context serves every test, so no test mocks a bean or sets properties of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = VptuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "vptu.demo=true", "vptu.demo.years-before=0"})
@ContextConfiguration(loader = SecondTry.class, initializers = TestDatabase.class)
public @interface IntegrationTest {}

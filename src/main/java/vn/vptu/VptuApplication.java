package vn.vptu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the intranet of the Office of a provincial Party Committee. */
@SpringBootApplication
public class VptuApplication {

    static void main(String[] args) {
        SpringApplication.run(VptuApplication.class, args);
    }
}

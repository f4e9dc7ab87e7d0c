package vn.ansinh.office;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The office of a ward: one web application over one database. */
@SpringBootApplication
public class Office {
    public static void main(String[] arguments) {
        SpringApplication.run(Office.class, arguments);
    }
}

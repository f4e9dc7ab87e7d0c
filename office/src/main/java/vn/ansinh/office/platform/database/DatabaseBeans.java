package vn.ansinh.office.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.ansinh.office.platform.Settings;

/** The pool of connections and the transaction manager; closed before the database they stand on. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class DatabaseBeans {
    @Bean(destroyMethod = "close")
    Database database(Settings settings) {
        return Database.open(settings);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        return database.pool();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source, Clock clock) {
        return new WardTransactions(source, clock);
    }
}

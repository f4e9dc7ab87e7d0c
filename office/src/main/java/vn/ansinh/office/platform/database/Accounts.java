package vn.ansinh.office.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The address of a database and the three accounts that An Sinh uses on it. */
record Accounts(String url, Account owner, Account app, Account backup) {

    record Account(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    Connection connect(Account account) throws SQLException {
        return connect(url, account);
    }

    static Connection connect(String url, Account account) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", account.name());
        properties.setProperty("password", account.password());
        properties.setProperty("ApplicationName", "ansinh");
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url, properties);
    }
}

/**
 * Văn thư: the register of documents. Gives numbers to what the ward issues, keeps the files as issued, and what comes in, is
 * sent and received. Other modules issue through {@code Issuing}; not for making papers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "account",
            "work",
            "document",
            "document :: render",
            "registry",
            "registry :: paper"
        })
package vn.ansinh.office.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.draftroom.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Where the bundled scripts and styles are, by the name of their entry: {@code {asset:url('app.css')}}.
 * Their addresses carry a hash of the content. In a build without the front end, a name is its own address.
 */
@TemplateExtension(namespace = "asset")
public final class Assets {

    private static final Properties ADDRESSES = read();

    private Assets() {}

    public static String url(String name) {
        return ADDRESSES.getProperty(name, "/assets/" + name);
    }

    private static Properties read() {
        Properties addresses = new Properties();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("assets.properties")) {
            if (in != null) {
                addresses.load(in);
            }
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.draftroom;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Message bundles in English for tests that run without a server: {@code English.words(OllamaWords.class)}. */
public final class English {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(ValueResolver.builder()
                    .applyToBaseClass(Number.class)
                    .applyToName("figure")
                    .resolveSync(number -> String.format(Locale.ENGLISH, "%,d", number.getBase()))
                    .build())
            .build();

    private English() {}

    /** The bundle, out of its file of words. A message that names another message can't be said this way. */
    public static <W> W words(Class<W> bundle) {
        Properties words = read(bundle.getAnnotation(MessageBundle.class).value());
        Object said = Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> say(text(words, method, arguments), method, arguments));
        return bundle.cast(said);
    }

    private static String text(Properties words, Method method, Object[] arguments) {
        String key = method.getName();
        if (!words.containsKey(key) && arguments != null && arguments[0] instanceof Enum<?> constant) {
            String plain = key + "_" + constant.name();
            return words.getProperty(plain, words.getProperty(key + "_$" + constant.name()));
        }
        return words.getProperty(key);
    }

    private static String say(String text, Method method, Object[] arguments) {
        TemplateInstance message = ENGINE.parse(text).instance();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            message.data(parameters[i].getName(), arguments[i]);
        }
        return message.render();
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/" + name + ".properties"))) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

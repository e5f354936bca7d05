package org.fengqiao.api.docs;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names of schemas: a record of a controller takes the controller's name before its own, and no two types share one. */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        if (!type.getName().startsWith("org.fengqiao.")) {
            return super.nameForClass(type, options);
        }
        var name = name(type);
        var other = taken.putIfAbsent(name, type);
        if (other != null && other != type) {
            name = module(type) + name;
            taken.putIfAbsent(name, type);
        }
        return name;
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        var own = type.getSimpleName();
        var before = outer == null ? "" : name(outer).replaceAll("Controller$", "");
        return own.startsWith(before) ? own : before + own;
    }

    private static String module(Class<?> type) {
        var module = type.getName().substring("org.fengqiao.".length()).split("\\.")[0];
        return Character.toUpperCase(module.charAt(0)) + module.substring(1);
    }
}

/**
 * The only package that knows LangChain4j and Ollama: hosts, models, chat, vision, audio, pull. Other
 * features ask it in Draftroom's own words and get validated replies or a named problem. Uses support.
 */
package org.draftroom.ollama;

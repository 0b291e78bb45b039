// What every page loads: htmx and the islands, which start from data- attributes.
import 'htmx.org'

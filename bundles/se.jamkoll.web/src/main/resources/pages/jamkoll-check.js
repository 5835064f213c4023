// Where hosts' pages find the element, whatever the version.
import './pages/{version}/embed/check-element.js';

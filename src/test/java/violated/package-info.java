/**
 * Sample classes that break the rules of the house, one rule each. They exist only to show that the rules can fail, and
 * live outside the product's packages so that no application in a test picks them up.
 */
package violated;

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Policy, readPolicy } from '../kept/policy.ts';

const Context = createContext<Policy>(readPolicy(undefined));

/** Provides the options with what the organization has set. */
export const PolicyProvider = Context.Provider;

/** What the organization has set. */
export const usePolicy = (): Policy => useContext(Context);
